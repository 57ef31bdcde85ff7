/** Loaded into clasp's process before clasp: every call that would go to Google goes to the fake on this machine. */

import http from 'node:http';
import https from 'node:https';

const port = Number(process.env.FAKE_GOOGLE_PORT);

https.request = (address, { method, headers }, answered) => {
  const { host, pathname, search } = new URL(address);
  return http.request(
    { port, path: pathname + search, method, headers: { ...headers, 'x-forwarded-host': host } },
    answered,
  );
};
