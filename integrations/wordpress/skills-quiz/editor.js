// The block in the editor: its settings, and a card in place of the quiz. Plain JavaScript, so there is nothing to build.
(function ({ blocks, blockEditor, components, element, i18n }) {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;
  const text = (name, label, help) => ({ name, label, help, control: components.TextControl });
  const number = (name, label, help) => ({ name, label, help, control: components.TextControl, type: 'number' });
  const choice = (name, label, values) => ({ name, label, control: components.SelectControl, options: [{ label: __('Default', 'skills-quiz'), value: '' }, ...values.map((value) => ({ label: value, value }))] });

  const fields = [
    text('heading', __('Heading', 'skills-quiz')),
    text('sets', __('Skills', 'skills-quiz'), 'statistics python frameworks deployment modeling data operations responsibility'),
    text('profile', __('Role', 'skills-quiz'), 'ml-engineer'),
    choice('seniority', __('Seniority', 'skills-quiz'), ['junior', 'mid', 'senior']),
    number('length', __('Most questions', 'skills-quiz')),
    choice('mode', __('Mode', 'skills-quiz'), ['adaptive', 'fixed', 'practice']),
    choice('feedback', __('Feedback', 'skills-quiz'), ['each', 'end']),
    choice('theme', __('Theme', 'skills-quiz'), ['auto', 'light', 'dark']),
    choice('storage', __('Keep the reader’s place', 'skills-quiz'), ['local', 'none']),
    text('lang', __('Language', 'skills-quiz'), 'en, de, fr …'),
    text('src', __('Address of your own quiz', 'skills-quiz')),
  ];

  function edit({ attributes, setAttributes }) {
    const set = (name, type) => (value) => setAttributes({ [name]: value === '' ? undefined : type === 'number' ? Number(value) : value });
    const settings = fields.map(({ name, control, type, ...rest }) => h(control, { key: name, type, ...rest, value: attributes[name] ?? '', onChange: set(name, type) }));
    const rating = h(components.ToggleControl, { key: 'noSelfRating', label: __('Leave out the self-rating', 'skills-quiz'), checked: Boolean(attributes.noSelfRating), onChange: (value) => setAttributes({ noSelfRating: value || undefined }) });
    const chosen = Object.entries(attributes).filter(([name, value]) => name !== 'align' && value !== undefined).map(([name, value]) => `${name}: ${value}`);
    return h(Fragment, null,
      h(blockEditor.InspectorControls, null, h(components.PanelBody, { title: __('Quiz', 'skills-quiz') }, settings, rating)),
      h('div', blockEditor.useBlockProps(), h(components.Placeholder, { icon: 'chart-pie', label: __('Skills quiz', 'skills-quiz'), instructions: chosen.join(', ') || __('The quiz stands here on the published page.', 'skills-quiz') })));
  }

  blocks.registerBlockType('skills-quiz/quiz', { edit, save: () => null });
})(window.wp);
