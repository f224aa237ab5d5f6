// node-oidc-provider on a port of 127.0.0.1, with the keys of a file: server.js PORT KEYS
import { readFileSync } from 'node:fs';
import Provider from 'oidc-provider';

const [port, keys] = process.argv.slice(2);
const api = 'https://api.example.com';

const client = (id) => ({
  client_id: id,
  client_secret: `throw-away-${id}`,
  grant_types: ['client_credentials'],
  redirect_uris: [],
  response_types: [],
});

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [client('jwt'), client('opaque'), client('api')],
  jwks: JSON.parse(readFileSync(keys, 'utf8')),
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    introspection: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (context, resource, asking) => ({
        scope: 'notes:read',
        audience: resource,
        accessTokenFormat: asking.clientId === 'opaque' ? 'opaque' : 'jwt',
        accessTokenTTL: 300,
        jwt: { sign: { alg: 'RS256' } },
      }),
    },
  },
});

provider.listen(Number(port), '127.0.0.1');
