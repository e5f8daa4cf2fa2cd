// Files and folders dropped on a form, and how far a large upload is. Without it the form sends what was chosen.
const within = async (entry, path) => {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    return [{ file, name: path + file.name }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await within(one, `${path}${entry.name}/`)));
  }
};

const dropped = async (transfer) => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const plain = [...transfer.files].map((file) => ({ file, name: file.name }));
  return entries.length === 0 ? plain : (await Promise.all(entries.map((entry) => within(entry, '')))).flat();
};

const megabytes = (bytes) => (bytes / 1048576).toLocaleString('en-GB', { maximumFractionDigits: 1 });

const send = (form, files) => {
  const data = new FormData();
  for (const field of form.querySelectorAll('input[type=hidden]')) data.append(field.name, field.value);
  for (const { file, name } of files) data.append('files', file, name);
  const status = form.querySelector('[data-sending]');
  const request = new XMLHttpRequest();
  const cancel = document.createElement('button');
  cancel.type = 'button';
  cancel.className = 'govuk-button govuk-button--secondary ws-btn';
  cancel.textContent = 'Cancel';
  cancel.addEventListener('click', () => request.abort());
  const words = document.createElement('p');
  words.textContent = `Sending ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  status.replaceChildren(words, cancel);
  request.upload.addEventListener('progress', (event) => {
    words.textContent = event.loaded < event.total
      ? `${megabytes(event.loaded)} of ${megabytes(event.total)} MB sent`
      : 'Sent. Recognising the files';
  });
  request.addEventListener('load', () => {
    if (request.status < 400) location.assign(request.responseURL);
    else status.textContent = 'The files could not be taken. Give fewer at once, or a zip.';
  });
  request.addEventListener('error', () => { status.textContent = 'The files could not be sent. Is Windscreen still running?'; });
  request.addEventListener('abort', () => { status.textContent = 'Cancelled. Nothing was kept.'; });
  request.open('POST', form.action);
  request.send(data);
};

export const drops = (page) => {
  for (const form of page.querySelectorAll('[data-drop]')) {
    form.addEventListener('dragover', (event) => {
      event.preventDefault();
      form.classList.add('ws-drop--over');
    });
    form.addEventListener('dragleave', () => form.classList.remove('ws-drop--over'));
    form.addEventListener('drop', async (event) => {
      event.preventDefault();
      form.classList.remove('ws-drop--over');
      send(form, await dropped(event.dataTransfer));
    });
    form.addEventListener('submit', (event) => {
      const files = [...form.querySelectorAll('input[type=file]')]
        .flatMap((input) => [...input.files])
        .map((file) => ({ file, name: file.webkitRelativePath || file.name }));
      if (files.length > 0) {
        event.preventDefault();
        send(form, files);
      }
    });
  }
};
