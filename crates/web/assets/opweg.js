// The one script of staff pages. Everything here only adds to pages that work without it:
// palette, autosave, shortcuts, warnings. Texts come from attributes that the server wrote.
(() => {
  'use strict';
  const root = document.documentElement;
  const body = document.body;
  const one = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  root.classList.add('js');

  // On a phone the tabs are one row that scrolls: the one of this page is in sight.
  const tab = one('.tabs [aria-current]');
  if (tab) tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 24;

  // ---- command palette: an enhancement of the search form ----
  const palette = one('#palette');
  if (palette) {
    const input = one('[name=q]', palette);
    const list = one('[role=listbox]', palette);
    const status = one('[role=status]', palette);
    let timer, request, chosen = -1;
    const found = () => all('[role=option]', list);
    const choose = (index) => {
      const options = found();
      chosen = options.length && index !== null ? (index + options.length) % options.length : -1;
      options.forEach((option, i) => {
        option.id ||= `found-${i}`;
        option.setAttribute('aria-selected', i === chosen);
      });
      input.setAttribute('aria-expanded', options.length > 0);
      if (chosen < 0) return input.removeAttribute('aria-activedescendant');
      input.setAttribute('aria-activedescendant', options[chosen].id);
      options[chosen].scrollIntoView({ block: 'nearest' });
    };
    const look = async () => {
      request?.abort();
      request = new AbortController();
      try {
        // Asks the way the form does: with POST no name ends up in an address or a log of addresses.
        const form = new URLSearchParams(new FormData(input.form));
        form.set('fragment', '1');
        form.set('from', location.pathname);
        const post = input.form.method === 'post';
        const answer = await fetch(post ? input.form.action : `${input.form.action}?${form}`, {
          method: post ? 'POST' : 'GET', body: post ? form : undefined,
          signal: request.signal, headers: { Accept: 'text/html' }, credentials: 'same-origin',
        });
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        list.innerHTML = await answer.text();
        status.textContent = '';
        // Somebody who is only like what was typed is chosen by hand: Enter alone shows the whole list.
        choose(list.firstElementChild?.hasAttribute('data-maybe') ? null : 0);
      } catch (error) {
        if (error.name === 'AbortError') return;
        // The plain form still works: Enter sends it.
        list.replaceChildren();
        choose(-1);
        status.textContent = body.dataset.failed;
      }
    };
    const open = (text = '') => {
      if (palette.open) return;
      input.value = text;
      palette.showModal();
      input.focus();
      look();
    };
    input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(look, 120); });
    input.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) { event.preventDefault(); choose(chosen < 0 && step < 0 ? -1 : chosen + step); }
      if (event.key === 'Enter' && chosen >= 0) { event.preventDefault(); found()[chosen].click(); }
    });
    palette.addEventListener('click', (event) => { if (event.target === palette) palette.close(); });
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open();
      }
    });
  }

  // ---- drafts and unsaved changes ----
  const text = (form) => {
    const pairs = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    return new URLSearchParams(pairs).toString();
  };
  const watched = all('form[data-draft],form[data-unsaved]').map((form) => ({ form, saved: text(form), busy: false, sent: false }));
  const say = (form, words, bad) => {
    const line = one('[data-saved]', form) || one('[role=status]', form);
    if (!line) return;
    line.classList.toggle('off', bad);
    if (line.textContent !== words) line.textContent = words;
  };
  const keep = async (item, last = false) => {
    const { form } = item;
    const now = text(form);
    if (!form.dataset.draft || item.sent || item.busy || now === item.saved) return;
    item.busy = true;
    try {
      const answer = await fetch(form.dataset.draft, {
        method: 'POST', credentials: 'same-origin', keepalive: last,
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/plain' }, body: now,
      });
      const plain = (answer.headers.get('Content-Type') || '').startsWith('text/plain');
      const words = plain ? (await answer.text()).trim() : '';
      const good = answer.ok && !answer.redirected;
      // Signed out meanwhile: the text stays here, and saving it keeps it for after signing in.
      const why = { 401: 'signedOut', 403: 'signedOut', 413: 'tooLarge' }[answer.status] || 'notSaved';
      if (good) item.saved = now;
      say(form, words || (good ? '' : body.dataset[why]), !good);
    } catch {
      // Offline: what was typed stays on the screen and the next round tries again.
      say(form, body.dataset.notSaved, true);
    }
    item.busy = false;
  };
  for (const item of watched) {
    item.form.addEventListener('focusout', () => keep(item));
    item.form.addEventListener('submit', () => { item.sent = true; });
  }
  if (watched.some(({ form }) => form.dataset.draft)) {
    setInterval(() => watched.forEach((item) => keep(item)), 5000);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') watched.forEach((item) => keep(item, true));
    });
  }
  window.addEventListener('pageshow', () => watched.forEach((item) => { item.sent = false; }));
  window.addEventListener('beforeunload', (event) => {
    if (watched.some((item) => !item.sent && text(item.form) !== item.saved)) event.preventDefault();
  });

  // ---- the check at the counter: who may this be, while somebody types? ----
  // Never more than one question is on its way, and what is shown changes only when the answer does.
  const desk = one('form[data-check]');
  if (desk) {
    const [found, told, status] = ['[data-found]', '[data-told]', '[data-status]'].map((part) => one(part, desk));
    const typed = () => {
      const form = new URLSearchParams(text(desk));
      ['seen', 'why-new', 'once'].forEach((name) => form.delete(name));
      return form.toString();
    };
    const put = (place, part) => { if (part && place.innerHTML.trim() !== part.innerHTML.trim()) place.innerHTML = part.innerHTML; };
    let timer, busy = false, asked = typed();
    const check = async () => {
      const now = typed();
      if (busy || now === asked) return;
      busy = true;
      asked = now;
      try {
        const answer = await fetch(desk.dataset.check, {
          method: 'POST', credentials: 'same-origin', body: now,
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
        });
        if (!answer.ok || answer.redirected) throw new Error(answer.status);
        const made = document.createElement('template');
        made.innerHTML = await answer.text();
        // Whoever is choosing something in it is not disturbed until they type again.
        if (!found.contains(document.activeElement)) put(found, one('[data-part=found]', made.content));
        put(told, one('[data-part=told]', made.content));
        const words = one('[data-say]', found).textContent;
        if (status.textContent !== words) status.textContent = words;
      } catch {
        // The check is made again when the form is sent.
        status.textContent = body.dataset.failed;
      }
      busy = false;
      check();
    };
    desk.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(check, 450); });
  }

  // ---- a question before something that cannot be undone ----
  const ask = one('#ask');
  let agreed;
  document.addEventListener('click', (event) => {
    const asker = event.target.closest('[data-confirm]');
    if (!asker || !ask || asker === agreed) { agreed = undefined; return; }
    event.preventDefault();
    one('#ask-h').textContent = asker.dataset.confirm;
    one('[value=yes]', ask).textContent = asker.textContent.trim();
    ask.returnValue = '';
    ask.showModal();
    ask.addEventListener('close', () => {
      if (ask.returnValue !== 'yes') return asker.focus();
      agreed = asker;
      asker.click();
    }, { once: true });
  });

  // ---- single letters: never while typing, and off when the reader says so ----
  const typing = (target) => target.closest?.('input:not([type=radio],[type=checkbox],[type=submit]),textarea,select,[contenteditable]');
  const press = (element) => (element.matches('input,textarea,select') ? element.focus() : element.click());
  const shown = (element) => element.getClientRects().length > 0;
  const help = one('#keys');
  const showKeys = () => {
    const rows = one('dl', help);
    all('[data-row]', rows).forEach((row) => row.remove());
    const add = (keys, words) => {
      const term = document.createElement('dt');
      const about = document.createElement('dd');
      term.dataset.row = about.dataset.row = '';
      for (const key of keys) {
        const cap = document.createElement('kbd');
        cap.textContent = key.toUpperCase();
        term.append(cap, ' ');
      }
      about.textContent = words;
      rows.append(term, about);
    };
    const words = (element) => {
      const copy = element.cloneNode(true);
      all('kbd,.badge', copy).forEach((part) => part.remove());
      return copy.textContent.trim() || element.getAttribute('aria-label') || '';
    };
    all('[data-key]').filter(shown).forEach((element) => add([element.dataset.key], words(element)));
    all('[data-go]').forEach((element) => add(['g', element.dataset.go], words(element)));
    help.showModal();
  };
  all('[data-help]').forEach((button) => button.addEventListener('click', showKeys));
  const move = (step) => {
    const rows = all('[data-rows] :is(li,tr)').map((row) => one('a,button,input', row)).filter(Boolean);
    if (!rows.length) return;
    const at = rows.findIndex((link) => link.closest('li,tr').contains(document.activeElement));
    rows[Math.min(rows.length - 1, Math.max(0, at + step))].focus();
  };
  let going = 0;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) return;
    if (body.dataset.shortcuts === 'off' || typing(event.target) || one('dialog[open]')) return;
    const key = event.key.toLowerCase();
    const after = Date.now() - going < 1500;
    going = 0;
    if (after) {
      const link = all('[data-go]').find((element) => element.dataset.go === key);
      if (link) { event.preventDefault(); link.click(); }
    } else if (key === 'g') going = Date.now();
    else if (event.key === '?' && help) { event.preventDefault(); showKeys(); }
    else if (key === 'j') move(1);
    else if (key === 'k') move(-1);
    else {
      const target = all('[data-key]').find((element) => element.dataset.key === key && shown(element));
      if (target) { event.preventDefault(); press(target); }
    }
  });

  // ---- small comforts ----
  one('#errors')?.focus();
  document.addEventListener('click', (event) => {
    all('details.menu[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    all('details.menu[open]').forEach((menu) => { menu.open = false; one('summary', menu).focus(); });
  });
})();
