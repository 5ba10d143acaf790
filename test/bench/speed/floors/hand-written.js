/** The least that a quiz on a page can be: no library, no measuring, no results but a count. */
const place = document.querySelector('#quiz');
const { items } = await (await fetch('/bench/ten.json')).json();
let at = 0, right = 0;

function show() {
  const item = items[at];
  if (!item) return void (place.innerHTML = `<h2>Done</h2><p>${right} of ${items.length} right.</p>`);
  const form = document.createElement('form');
  const field = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = item.stem;
  field.append(legend);
  for (const { id, text } of item.options) {
    const label = document.createElement('label');
    const input = Object.assign(document.createElement('input'), { type: 'radio', name: 'answer', value: id });
    label.append(input, ` ${text}`);
    field.append(label);
  }
  const count = document.createElement('p');
  count.textContent = `Question ${at + 1} of ${items.length}`;
  form.append(count, field, Object.assign(document.createElement('button'), { textContent: 'Next' }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const picked = new FormData(form).get('answer');
    if (!picked) return;
    if (item.options.find(({ id }) => id === picked).correct) right++;
    at++;
    show();
  });
  place.replaceChildren(form);
}

show();

export {};
