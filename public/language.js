// On the page for addresses that there are not: the language of the address comes first.
if (/^\/en(?:\/|$)/.test(location.pathname)) {
  const english = document.querySelector('section[lang="en"]');
  document.documentElement.lang = 'en';
  document.title = english.querySelector('h1').textContent;
  english.parentElement.prepend(english);
}
