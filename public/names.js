// SPDX-License-Identifier: AGPL-3.0-or-later
// <halle-names>: offers the names that begin with, or are near, what is typed in the field it holds (the ARIA combobox pattern, with a list that
// opens below). What is chosen is posted beside the text, so that two of one name are told apart; in a form whose answer is an address it takes
// the place of the text, so that the address stays short. Without script the form asks back instead.

/** Places for what was chosen, shared with those of the server, which begins at the other end. */
const lastPlace = 19;
const fewest = 2;
let made = 0;

class HalleNames extends HTMLElement {
  connectedCallback() {
    this.field = this.querySelector('input:not([type="hidden"]), textarea');
    if (!this.field || this.list) return;
    this.known = new Map();
    this.chosen = new Map();
    this.options = [];
    this.at = -1;
    this.list = this.make('ul', {
      id: `names-${++made}`,
      role: 'listbox',
      class: 'names-list',
      // Browsers lead Tab into a list that scrolls, unless it says that it is no stop.
      tabindex: '-1',
      'aria-label': this.dataset.label,
    });
    this.list.hidden = true;
    this.said = this.make('span', { role: 'status', class: 'vh' });
    this.append(this.list, this.said);
    // A field of several lines may not be a combobox (ARIA in HTML): it tells of its list as a text box may.
    this.isCombobox = this.field.matches('input');
    const described = {
      ...(this.isCombobox && { role: 'combobox', 'aria-expanded': 'false' }),
      'aria-autocomplete': 'list',
      'aria-controls': this.list.id,
    };
    for (const [name, value] of Object.entries({ ...described, autocomplete: 'off' }))
      this.field.setAttribute(name, value);
    this.field.addEventListener('input', () => this.later());
    this.field.addEventListener('keydown', (event) => this.press(event));
    this.field.addEventListener('blur', () => this.close());
    this.field.form?.addEventListener('formdata', ({ formData }) => this.shorten(formData));
    // The field keeps the focus while the list is clicked.
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const at = [...this.list.children].indexOf(event.target.closest('li'));
      if (at >= 0) this.choose(at);
    });
  }

  make(tag, attributes) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value ?? '');
    return element;
  }

  get several() {
    return this.dataset.several !== undefined;
  }

  /** Where the word begins and ends in which the caret stands: all of the field, unless it takes several. */
  word() {
    const { value, selectionStart } = this.field;
    if (!this.several) return { from: 0, to: value.length };
    const marks = /[;\n]|,(?![^(]*\))/g;
    let [from, to] = [0, value.length];
    for (const { index } of value.matchAll(marks)) {
      if (index < selectionStart) from = index + 1;
      else if (index < to) to = index;
    }
    return { from, to };
  }

  typed() {
    const { from, to } = this.word();
    return this.field.value.slice(from, to).trim();
  }

  later() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.ask(), 150);
  }

  async ask() {
    const typed = this.typed();
    this.asking?.abort();
    if (typed.length < fewest) return this.close();
    this.asking = new AbortController();
    try {
      const options = this.known.get(typed) ?? (await this.fetched(typed, this.asking.signal));
      this.known.set(typed, options);
      if (this.typed() === typed && document.activeElement === this.field) this.show(options);
    } catch (error) {
      // The form asks back by itself: a halle that does not answer now only offers nothing.
      if (error.name !== 'AbortError') this.close();
    }
  }

  async fetched(typed, signal) {
    const { from, kind, lang } = this.dataset;
    const answer = await fetch(`${from}?${new URLSearchParams({ kind, lang, q: typed.slice(0, 120) })}`, {
      signal,
    });
    return answer.ok ? (await answer.json()).items : [];
  }

  show(options) {
    this.options = options;
    this.at = -1;
    this.list.replaceChildren(
      ...options.map(({ label, hint }, at) => {
        const line = this.make('li', {
          role: 'option',
          id: `${this.list.id}-${at}`,
          'aria-selected': 'false',
        });
        line.textContent = label;
        if (hint) {
          const note = this.make('span', { class: 'note' });
          note.textContent = hint;
          line.append(' ', note);
        }
        return line;
      }),
    );
    this.open(options.length > 0);
    const { none, one, some } = this.dataset;
    this.said.textContent =
      options.length === 0 ? none : options.length === 1 ? one : some.replace('{n}', options.length);
  }

  open(isOpen) {
    this.list.hidden = !isOpen;
    if (this.isCombobox) this.field.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) this.field.removeAttribute('aria-activedescendant');
  }

  close() {
    clearTimeout(this.waiting);
    this.asking?.abort();
    this.at = -1;
    this.open(false);
    this.said.textContent = '';
  }

  press(event) {
    if (event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      // In a field of several lines the caret moves, until names are offered.
      if (this.list.hidden && !this.isCombobox) return;
      event.preventDefault();
      if (this.list.hidden) this.ask();
      else this.move(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && !this.list.hidden && this.at >= 0) {
      event.preventDefault();
      this.choose(this.at);
    } else if (key === 'Escape' && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  /** Up from the first, or down from the last, leads back to the field. */
  move(by) {
    const lines = [...this.list.children];
    lines[this.at]?.setAttribute('aria-selected', 'false');
    this.at = this.at + by < -1 ? lines.length - 1 : this.at + by >= lines.length ? -1 : this.at + by;
    const line = lines[this.at];
    if (!line) return this.field.removeAttribute('aria-activedescendant');
    line.setAttribute('aria-selected', 'true');
    line.scrollIntoView({ block: 'nearest' });
    this.field.setAttribute('aria-activedescendant', line.id);
  }

  choose(at) {
    const { label, value } = this.options[at];
    const { from, to } = this.word();
    const { value: words } = this.field;
    const before = words.slice(0, from);
    const gap = before && !before.endsWith('\n') ? ' ' : '';
    this.field.value = before + gap + label + words.slice(to);
    const caret = before.length + gap.length + label.length;
    this.field.setSelectionRange(caret, caret);
    this.keep(label, value);
    this.close();
    this.field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  get isAddress() {
    return this.field.form?.method === 'get';
  }

  /** In an address what was chosen stands for the words, unless others were typed since. */
  shorten(formData) {
    const { name, value } = this.field;
    const values = formData.getAll(name);
    const at = values.indexOf(value);
    if (!this.isAddress || at < 0 || !this.chosen.has(value)) return;
    values[at] = this.chosen.get(value);
    formData.delete(name);
    for (const one of values) formData.append(name, one);
  }

  /** What is posted beside the text: that by these words this one is meant. */
  keep(label, value) {
    const { name } = this.field;
    if (this.isAddress) return this.chosen.set(label, value);
    const pairs = [...this.querySelectorAll('input[data-typed]')];
    const same = pairs.find((input) => input.value === label);
    const place = same
      ? same.dataset.typed
      : String(this.several ? Math.max(10, lastPlace - pairs.length) : lastPlace);
    for (const [word, content] of [
      ['typed', label],
      ['nearest', value],
    ]) {
      const known = this.querySelector(`input[data-${word}="${place}"]`);
      const input =
        known ??
        this.make('input', { type: 'hidden', name: `${name}.${word}-${place}`, [`data-${word}`]: place });
      input.value = content;
      if (!known) this.append(input);
    }
  }
}

customElements.define('halle-names', HalleNames);
