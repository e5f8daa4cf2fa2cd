// Improves pages that work without it; each behaviour is a file of its own.
import { initAll } from '/vendor/govuk-frontend/govuk-frontend.min.js';
import { keys } from '/scripts/keys.js';
import { drops } from '/scripts/drop.js';

document.documentElement.classList.add('ws-script');
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
keys(document);
drops(document);

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.querySelector('[data-copied]').textContent);
    button.parentElement.querySelector('[role=status]').textContent = 'Copied';
  });
}

// A printed page shows every table; on screen those without fault are folded.
window.addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details:not([open])')) {
    fold.open = true;
    fold.dataset.folded = '';
  }
});
window.addEventListener('afterprint', () => {
  for (const fold of document.querySelectorAll('details[data-folded]')) {
    fold.open = false;
    delete fold.dataset.folded;
  }
});

// A link to a record inside a folded table opens the table.
const unfold = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details')?.setAttribute('open', '');
window.addEventListener('hashchange', unfold);
unfold();
