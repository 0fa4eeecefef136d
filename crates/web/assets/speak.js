// Newcomer pages: read aloud, share, print, keep on this phone. Each button stays hidden when the phone cannot do it.
// Written in the language of 2015: a word an old phone does not know would take all buttons with it.
(() => {
  const d = document, lang = d.documentElement.lang, main = (l) => l.toLowerCase().split(/[-_]/)[0];
  const each = (s, f) => d.querySelectorAll(s).forEach(f);
  const speech = window.speechSynthesis;

  // One utterance a sentence (long ones are cut off), and never a line in another language.
  const sentences = (box) => {
    const out = [], walk = d.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    let block;
    while (walk.nextNode()) {
      const e = walk.currentNode.parentElement, t = walk.currentNode.data.trim();
      if (!t || !e.getClientRects().length || e.closest('button,form,svg,[aria-hidden=true]') || main(e.closest('[lang]').lang) !== main(lang)) continue;
      const b = e.closest('p,li,h1,h2,h3,dd,dt,div');
      if (b === block) out[out.length - 1] += ' ' + t;
      else out.push(t);
      block = b;
    }
    return [].concat(...out.map((t) => t.match(/[^.!?؟።]+[.!?؟።]*/g) || []));
  };
  const voices = () => {
    const voice = speech.getVoices().find((v) => main(v.lang) === main(lang));
    if (voice) each('[data-speak]', (b) => {
      if (!b.hidden) return;
      const label = b.querySelector('span'), words = label.textContent;
      const end = () => { label.textContent = words; b.on = 0; };
      b.hidden = false;
      b.onclick = () => {
        speech.cancel();
        if (b.on) return end();
        b.on = 1;
        label.textContent = b.dataset.stop;
        const list = sentences(d.querySelector(b.dataset.speak));
        list.forEach((t, i) => {
          const u = new SpeechSynthesisUtterance(t);
          u.voice = voice;
          u.lang = voice.lang;
          if (i === list.length - 1) u.onend = end;
          speech.speak(u);
        });
      };
    });
  };
  if (speech) { voices(); if (speech.addEventListener) speech.addEventListener('voiceschanged', voices); }

  if (navigator.share) each('[data-share]', (b) => {
    b.hidden = false;
    b.onclick = () => navigator.share({ title: d.title, url: location.href }).catch(() => {});
  });

  if (window.print) each('[data-print]', (b) => {
    b.hidden = false;
    b.onclick = () => window.print();
  });

  // Nothing is kept before someone asks for it: phones are shared.
  const worker = navigator.serviceWorker, buttons = d.querySelectorAll('[data-keep],[data-forget]');
  if (!worker || !buttons.length) return;
  const tell = (verb) => worker.ready.then((r) => new Promise((done) => {
    const c = new MessageChannel();
    c.port1.onmessage = (e) => done(e.data);
    r.active.postMessage([verb, location.href], [c.port2]);
  }));
  const show = (kept) => buttons.forEach((b) => { b.hidden = ('keep' in b.dataset) === kept; });
  worker.getRegistration().then((r) => (r ? tell('has') : false)).then(show);
  buttons.forEach((b) => {
    b.onclick = () => {
      const keep = 'keep' in b.dataset;
      (keep ? worker.register('/sw.js') : Promise.resolve()).then(() => tell(keep ? 'keep' : 'forget')).then((now) => {
        if (keep !== now) return;
        show(keep);
        each('[data-kept]', (p) => { p.textContent = b.dataset.done; });
      });
    };
  });
})();
