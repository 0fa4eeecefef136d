// Passkeys. Forms with data-passkey (get or create) stay hidden without this script; with it the button asks the server
// for a challenge, the device for an answer, and sends the form as any other. Texts come from the server.
(() => {
  'use strict';
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const listed = (list) => (list || []).map((key) => ({ ...key, id: bytes(key.id) }));

  const options = ({ publicKey: given }) => ({
    publicKey: {
      ...given,
      challenge: bytes(given.challenge),
      ...(given.user && { user: { ...given.user, id: bytes(given.user.id) } }),
      ...(given.allowCredentials && { allowCredentials: listed(given.allowCredentials) }),
      ...(given.excludeCredentials && { excludeCredentials: listed(given.excludeCredentials) }),
    },
  });

  // The fields of the answer are what the standard calls the JSON form of a credential.
  const answer = (credential) => {
    const { response } = credential;
    const parts = ['attestationObject', 'authenticatorData', 'clientDataJSON', 'signature', 'userHandle'];
    const sent = parts.filter((part) => response[part]).map((part) => [part, text(response[part])]);
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response: { ...Object.fromEntries(sent), ...(response.getTransports && { transports: response.getTransports() }) },
      extensions: credential.getClientExtensionResults(),
    });
  };

  const ask = async (form) => {
    const begun = await fetch(form.dataset.start, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), credentials: 'same-origin',
    });
    if (!begun.ok || begun.redirected) throw new Error(begun.status);
    const challenge = options(await begun.json());
    return navigator.credentials[form.dataset.passkey](challenge);
  };

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const failed = form.querySelector('[data-failed]');
    let busy = false;
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      failed.hidden = true;
      try {
        form.elements.answer.value = answer(await ask(form));
        form.submit();
      } catch {
        // Stopped, not allowed, no key here, or the network: for the person it is the same.
        failed.hidden = false;
        busy = false;
      }
    });
  }
})();
