// On the page of exercises: its address may ask for the projector, which has to be known before the first paint.
if (new URLSearchParams(location.search).get('view') === 'projector')
  document.documentElement.dataset.view = 'projector';
