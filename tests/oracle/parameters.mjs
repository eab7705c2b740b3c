// stdin: {documents: {version: document}, cells: [{version, operation, name, place, value, template}]}
// stdout: for each cell, what swagger-client and url-template would send; null where they have no answer.
import { readFileSync } from 'node:fs';
import SwaggerClient from 'swagger-client';
import { parseTemplate } from 'url-template';

const { documents, cells } = JSON.parse(readFileSync(0, 'utf8'));
const base = 'http://oracle.test';

function built({ version, operation, name, place, value }) {
  try {
    const spec = documents[version];
    const request = SwaggerClient.buildRequest({ spec, operationId: operation, parameters: { [name]: value } });
    if (place === 'header') return request.headers[name] ?? null;
    if (place === 'cookie') return request.headers.Cookie ?? null;
    if (place === 'formData') return request.body ?? null;
    return request.url.startsWith(base) ? request.url.slice(base.length) : null;
  } catch {
    return null;
  }
}

// RFC 6570 knows strings, lists of strings and maps of strings.
function text(value) {
  if (Array.isArray(value)) return value.map(String);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, String(inner)]));
  }
  return String(value);
}

function expanded({ template, name, value }) {
  return template === null ? null : parseTemplate(template).expand({ [name]: text(value) });
}

process.stdout.write(JSON.stringify(cells.map((cell) => [built(cell), expanded(cell)])));
