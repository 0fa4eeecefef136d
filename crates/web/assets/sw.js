// Service worker of newcomer pages, served as /sw.js. It is registered only when someone presses "keep on this
// phone", keeps only the pages asked for, and goes away with the last of them. A page is kept only if it offers
// that itself (data-keep) and the server did not say no-store: staff pages do neither.
const KEPT = 'kept-1';
const PAGE = /^\/[a-z]{2,3}(-[a-z]{2,8})?\/./i; // a language comes first
const ASSET = /^\/(assets|audio)\//;
const PART = /(?:href|src)="(\/(?:assets|audio)\/[^"#]+)/g;

const keepable = (url, answer) => {
  const { origin, pathname } = new URL(url);
  return origin === location.origin && PAGE.test(pathname) && answer.ok && !answer.redirected
    && (answer.headers.get('Content-Type') || '').startsWith('text/html')
    && !/no-store/.test(answer.headers.get('Cache-Control') || '');
};
// The path was left or its code was stopped. A navigation gets a redirect unfollowed: opaque, without a status.
const closed = (answer) => answer.type === 'opaqueredirect' || answer.redirected || [401, 403, 410].includes(answer.status);
const bare = (url) => url.split('#')[0];

const keep = async (url) => {
  const answer = await fetch(url, { credentials: 'same-origin', cache: 'no-cache' });
  if (!keepable(url, answer)) return false;
  const cache = await caches.open(KEPT);
  const html = await answer.clone().text();
  if (!html.includes('data-keep')) return false;
  const parts = [];
  html.replace(PART, (all, part) => parts.push(part));
  await Promise.all([...new Set(parts)].map((part) => cache.add(part).catch(() => {})));
  await cache.put(url, answer);
  return true;
};
const forget = async (url) => {
  const cache = await caches.open(KEPT);
  await cache.delete(url);
  const left = (await cache.keys()).some((request) => !ASSET.test(new URL(request.url).pathname));
  if (!left) { await caches.delete(KEPT); await registration.unregister(); }
  return false;
};
const has = async (url) => !!(await (await caches.open(KEPT)).match(url));

// The kept copy says that it is one: the page has a line for it, shown by this attribute.
const stale = async (kept) => new Response((await kept.text()).replace('<html ', '<html data-offline '), { headers: kept.headers });

const page = async (request) => {
  const url = bare(request.url);
  if (!(await caches.has(KEPT)) || !(await has(url))) return fetch(request);
  const cache = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (keepable(url, answer)) await cache.put(url, answer.clone());
    else if (closed(answer)) await forget(url);
    return answer;
  } catch (offline) {
    return stale(await cache.match(url));
  }
};
const part = async (request) => {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = (await caches.has(KEPT)) && (await (await caches.open(KEPT)).match(request.url));
    if (kept) return kept;
    throw error;
  }
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const [verb, url] = event.data;
  const work = { keep, forget, has }[verb];
  if (!work) return;
  event.waitUntil(work(bare(url)).catch(() => verb === 'forget').then((answer) => event.ports[0].postMessage(answer)));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (ASSET.test(pathname)) event.respondWith(part(request));
  else if (request.mode === 'navigate' && PAGE.test(pathname)) event.respondWith(page(request));
});
