// SPDX-License-Identifier: AGPL-3.0-or-later
// <halle-live data-part="id">: what the form it holds asks is answered while one types; the part of the page with that id is put in place of the
// one shown. The address follows, so that it can be sent. Without script the form's button does the same.

const patience = 300;

class HalleLive extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector('form');
    if (!this.form) return;
    this.form.addEventListener('input', (event) => this.changed(event.target));
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask();
    });
  }

  changed(field) {
    for (const said of this.form.querySelectorAll('output'))
      if (said.htmlFor.contains(field.id)) said.value = `${field.value} %`;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.ask(), patience);
  }

  async ask() {
    clearTimeout(this.later);
    this.asking?.abort();
    this.asking = new AbortController();
    const asked = new URLSearchParams([...new FormData(this.form)].filter(([, value]) => value !== ''));
    const address = `${this.form.getAttribute('action')}?${asked}`;
    try {
      const answer = await fetch(address, { signal: this.asking.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const part = page.getElementById(this.dataset.part);
      if (!part) throw new Error('no such part');
      document.getElementById(this.dataset.part).replaceWith(document.importNode(part, true));
      history.replaceState(null, '', address);
    } catch (error) {
      if (error.name !== 'AbortError') location.assign(address);
    }
  }
}

customElements.define('halle-live', HalleLive);
