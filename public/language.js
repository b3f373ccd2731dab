// On the page for addresses that there are not: the language of the address comes first.
const folder = new URL('.', document.currentScript.src).pathname;
if (/^en(?:\/|$)/.test(location.pathname.slice(folder.length))) {
  const english = document.querySelector('section[lang="en"]');
  document.documentElement.lang = 'en';
  document.title = english.querySelector('h1').textContent;
  english.parentElement.prepend(english);
}
