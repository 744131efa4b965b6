// SPDX-License-Identifier: AGPL-3.0-or-later
// <halle-passkey>: hands what the halle asks to the device, and its answer to the form around. The one script of the halle; without it the
// words in `[data-without]` say the other ways.

const fromWords = (words) =>
  Uint8Array.from(atob(words.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
const toWords = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');

/** Options as they travel → as the browser wants them. */
function readable(options) {
  const listed = (list) => list?.map((one) => ({ ...one, id: fromWords(one.id) }));
  const { user, challenge, excludeCredentials, allowCredentials, hints, ...rest } = options;
  return {
    ...rest,
    challenge: fromWords(challenge),
    ...(hints?.length && { hints }),
    ...(user && { user: { ...user, id: fromWords(user.id) } }),
    ...(excludeCredentials && { excludeCredentials: listed(excludeCredentials) }),
    ...(allowCredentials?.length && { allowCredentials: listed(allowCredentials) }),
  };
}

/** The device's answer → as it travels. */
function written({ rawId, type, response, authenticatorAttachment }) {
  const parts = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'];
  const words = Object.fromEntries(
    parts.filter((part) => response[part]).map((part) => [part, toWords(response[part])]),
  );
  const transports = response.getTransports?.();
  const id = toWords(rawId);
  return {
    id,
    rawId: id,
    type,
    authenticatorAttachment,
    clientExtensionResults: {},
    response: { ...words, ...(transports && { transports }) },
  };
}

class HallePasskey extends HTMLElement {
  connectedCallback() {
    if (!window.PublicKeyCredential || !navigator.credentials) return;
    this.querySelector('[data-without]').hidden = true;
    const button = this.querySelector('button');
    button.hidden = false;
    button.addEventListener('click', (event) => {
      event.preventDefault();
      this.ask(button);
    });
  }

  async ask(button) {
    const failed = this.querySelector('[data-failed]');
    failed.textContent = '';
    button.disabled = true;
    const publicKey = readable(JSON.parse(this.dataset.options));
    try {
      const answer = await (this.dataset.act === 'create'
        ? navigator.credentials.create({ publicKey })
        : navigator.credentials.get({ publicKey }));
      this.querySelector('input[name="answer"]').value = JSON.stringify(written(answer));
      this.closest('form').submit();
    } catch (error) {
      button.disabled = false;
      failed.textContent = error.name === 'InvalidStateError' ? failed.dataset.known : failed.dataset.refused;
    }
  }
}

customElements.define('halle-passkey', HallePasskey);
