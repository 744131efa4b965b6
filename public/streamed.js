// SPDX-License-Identifier: AGPL-3.0-or-later
// <halle-streamed data-from="address" data-part="id">: listens to what happens and puts the part of the page with that id in place of the one
// shown. What one is choosing or typing there stays, and so does the place of the keyboard. A stream that is lost begins again by itself from
// the last that was seen; what is told to all gets the token of one's own forms (data-token). Where the server refuses one, it is asked again later. [data-until] counts down to a moment.

const later = 10_000;
const fieldsOf = (part) => [...part.querySelectorAll('input:not([type=hidden]), select, textarea')];
const nameOf = (field) =>
  `${field.name} ${field.type === 'radio' || field.type === 'checkbox' ? field.value : field.id}`;

class HalleStreamed extends HTMLElement {
  connectedCallback() {
    this.listen();
    this.ticking = setInterval(() => this.count(), 1_000);
    this.count();
  }

  disconnectedCallback() {
    this.source?.close();
    clearInterval(this.ticking);
    clearTimeout(this.again);
  }

  listen() {
    const from = new URL(this.dataset.from, location.href);
    if (this.seen) from.searchParams.set('after', this.seen);
    this.source = new EventSource(from);
    this.source.addEventListener('act', ({ lastEventId }) => {
      this.seen = lastEventId;
    });
    this.source.addEventListener('table', ({ data, lastEventId }) => {
      this.seen = lastEventId;
      this.show(data);
    });
    this.source.onerror = () => {
      if (this.source.readyState !== EventSource.CLOSED) return;
      this.again = setTimeout(() => this.listen(), later + Math.random() * later);
    };
  }

  show(html) {
    const old = document.getElementById(this.dataset.part);
    const read = new DOMParser().parseFromString(html, 'text/html').getElementById(this.dataset.part);
    if (!old || !read) return;
    const part = document.importNode(read, true);
    for (const field of part.querySelectorAll('input[name=form]')) field.value = this.dataset.token;
    const touched = fieldsOf(old).filter((field) => this.isTouched(field));
    const opened = [...old.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent);
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    keep(part, touched);
    for (const summary of part.querySelectorAll('details > summary'))
      if (opened.includes(summary.textContent)) summary.parentElement.open = true;
    old.replaceWith(part);
    if (focused) same(part, focused)?.focus({ preventScroll: true });
    this.count();
  }

  isTouched(field) {
    if (field.type === 'radio' || field.type === 'checkbox') return field.checked !== field.defaultChecked;
    if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
    return field.value !== field.defaultValue;
  }

  count() {
    for (const clock of this.querySelectorAll('[data-until]')) {
      const left = Math.round((Date.parse(clock.dataset.until) - Date.now()) / 1_000);
      clock.textContent =
        left <= 0 ? clock.dataset.over : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
    }
  }
}

/** What was changed by hand is changed again, where it still stands. */
function keep(part, touched) {
  for (const field of touched) {
    const found = fieldsOf(part).find((one) => nameOf(one) === nameOf(field));
    if (!found) continue;
    if (field.type === 'radio' || field.type === 'checkbox') found.checked = field.checked;
    else found.value = field.value;
  }
}

/** The element of the new part that stands for one of the old: the same id, the same act, the same words. */
function same(part, { id, name, value, tagName, textContent }) {
  if (id) return part.querySelector(`#${CSS.escape(id)}`);
  return [...part.querySelectorAll(tagName)].find((one) =>
    name ? one.name === name && one.value === value : one.textContent === textContent,
  );
}

customElements.define('halle-streamed', HalleStreamed);
