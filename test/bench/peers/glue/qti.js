import '@citolab/qti-components';

const { items } = await (await fetch('/bench/ten.json')).json();
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const xml = ({ id, stem, options }) => `<?xml version="1.0" encoding="UTF-8"?>
<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="${id}" title="${id}" adaptive="false" time-dependent="false">
<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>${options.find(({ correct }) => correct).id}</qti-value></qti-correct-response></qti-response-declaration>
<qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
<qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1"><qti-prompt>${escape(stem)}</qti-prompt>${options.map(({ id, text }) => `<qti-simple-choice identifier="${id}">${escape(text)}</qti-simple-choice>`).join('')}</qti-choice-interaction></qti-item-body>
<qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
</qti-assessment-item>`;

let at = 0;
const place = document.querySelector('#quiz');
place.innerHTML = '<qti-item></qti-item><button id="next">Next</button>';
const container = document.createElement('item-container');
const show = () => { container.itemXML = xml(items[at]); };
place.querySelector('#next').addEventListener('click', () => { at++; if (items[at]) show(); });
show();
place.querySelector('qti-item').append(container);
