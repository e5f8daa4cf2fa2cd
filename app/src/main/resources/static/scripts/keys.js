// Single keys. Each follows a link or goes to a field that can be seen: what carries data-key is what the key does.
const isTyping = (element) => element.matches('input:not([type=checkbox], [type=radio], [type=file]), select, textarea');

const step = (by) => {
  const links = [...document.querySelectorAll('[data-list] tbody tr')]
    .map((row) => row.querySelector('a'))
    .filter(Boolean);
  const row = document.activeElement.closest('[data-list] tbody tr');
  const at = row ? links.findIndex((link) => row.contains(link)) : -1;
  const next = links[Math.min(links.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
};

export const keys = (page) => {
  if (page.body.dataset.keys === 'off') return;
  let going = false;
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const wanted = going ? `[data-go="${CSS.escape(event.key)}"]` : `[data-key="${CSS.escape(event.key)}"]`;
    const target = page.querySelector(wanted);
    going = event.key === 'g' && !going;
    if (target) {
      event.preventDefault();
      if (isTyping(target)) {
        target.focus();
        target.select();
      } else {
        target.click();
      }
    } else if (event.key === 'j' || event.key === 'k') {
      step(event.key === 'j' ? 1 : -1);
    }
  });
};
