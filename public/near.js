// SPDX-License-Identifier: AGPL-3.0-or-later
// <halle-near>: while a need is being said, what may exist already: needs that say the same, with the reasons, and software that does it, with
// its letter. It holds what the server showed, and the box that says that one has looked; both follow what is typed. Without script the same
// stands on a second page, before the need is published.

const fewest = 4;

class HalleNear extends HTMLElement {
  connectedCallback() {
    this.field = this.closest('form')?.querySelector('[name="title"]');
    this.shown = this.querySelector('[data-shown]');
    this.box = this.querySelector('[data-box]');
    if (!this.field || !this.shown) return;
    this.shown.setAttribute('aria-live', 'polite');
    this.field.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.ask(), 250);
    });
  }

  async ask() {
    this.asking?.abort();
    const q = this.field.value.trim().slice(0, 120);
    if (q.length < fewest) return this.show({ needs: [], software: [] });
    this.asking = new AbortController();
    try {
      const { from, lang } = this.dataset;
      const answer = await fetch(`${from}?${new URLSearchParams({ lang, q })}`, {
        signal: this.asking.signal,
      });
      if (answer.ok) this.show(await answer.json());
    } catch {
      // The form asks before it publishes: a halle that does not answer now only shows nothing.
    }
  }

  show({ needs, software }) {
    const { needsTitle, softwareTitle, title, join } = this.dataset;
    const none = needs.length + software.length === 0;
    if (this.box) this.box.hidden = none;
    if (none) return this.shown.replaceChildren();
    const needLines = needs.map(({ title: name, address, note, why }) => [
      name,
      address,
      `${note} · ${why.join(' ')}`,
    ]);
    const softwareLines = software.map(({ name, address, grade }) => [name, address, grade]);
    this.shown.replaceChildren(
      this.make('h2', title),
      ...(needs.length > 0
        ? [this.make('h3', needsTitle), this.list(needLines), this.make('p', join, 'note')]
        : []),
      ...(software.length > 0 ? [this.make('h3', softwareTitle), this.list(softwareLines)] : []),
    );
  }

  make(tag, words, look) {
    const element = document.createElement(tag);
    element.textContent = words;
    if (look) element.className = look;
    return element;
  }

  list(lines) {
    const list = this.make('ul', '', 'rows');
    for (const [name, address, note] of lines) {
      const line = this.make('li', '');
      const link = this.make('a', name);
      link.href = address;
      line.append(link, ' ', this.make('span', note, 'note'));
      list.append(line);
    }
    return list;
  }
}

customElements.define('halle-near', HalleNear);
