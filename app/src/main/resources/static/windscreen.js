// Improves pages that work without it: keys in lists, dropping files, looking again while a check runs.
const typing = (element) => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (target) {
    event.preventDefault();
    if (typing(target)) target.focus();
    else target.click();
    return;
  }
  const step = { j: 1, k: -1 }[event.key];
  const links = [...document.querySelectorAll('.list tbody a')];
  if (step && links.length > 0) {
    const at = links.indexOf(document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + step))].focus();
  }
});

const drop = document.querySelector('.drop');
if (drop) {
  drop.addEventListener('dragover', (event) => { event.preventDefault(); drop.classList.add('over'); });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.querySelector('input').files = event.dataTransfer.files;
    drop.requestSubmit();
  });
}

const waiting = document.querySelector('[data-refresh]');
if (waiting) setTimeout(() => location.reload(), Number(waiting.dataset.refresh) * 1000);
