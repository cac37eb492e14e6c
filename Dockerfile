# Two images from one file: `--target cms` and `--target site`. The workspace keeps its layout in them, because Node runs the TypeScript of
# shared/ as it is and does so nowhere below a node_modules folder.

FROM node:24-bookworm-slim AS manifests
WORKDIR /app
ENV CI=true NEXT_TELEMETRY_DISABLED=1 ASTRO_TELEMETRY_DISABLED=1
COPY package.json pnpm-workspace.yaml pnpm-lock.yaml ./
COPY shared/package.json shared/
COPY cms/package.json cms/
COPY site/package.json site/

# What runs: no tools.
FROM manifests AS running
RUN npx -y pnpm@12 install --frozen-lockfile --prod
COPY shared shared

# What builds: the same steps as `start` on the desk.
FROM manifests AS building
RUN npx -y pnpm@12 install --frozen-lockfile
COPY tsconfig.base.json ./
COPY scripts scripts
COPY shared shared

FROM building AS cms-built
COPY cms cms
RUN node scripts/build.ts cms

FROM building AS site-built
COPY site site
RUN node scripts/build.ts site

FROM running AS cms
ENV NODE_ENV=production DATA_DIR=/data CMS_PORT=3000
COPY cms cms
COPY --from=cms-built --chown=node:node /app/cms/.next cms/.next
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
# Migrations, the first user and starter content come before the port opens.
CMD ["sh", "-c", "node cms/src/prepare.ts && exec node cms/server.ts"]

FROM running AS site
# Node keeps in the cache what it has compiled, for the next start of the container.
ENV NODE_ENV=production DATA_DIR=/data SITE_PORT=4321 NODE_COMPILE_CACHE=/var/cache/throughline MALLOC_ARENA_MAX=2
COPY site site
COPY --from=site-built /app/site/dist site/dist
RUN mkdir /data /var/cache/throughline && chown node:node /data /var/cache/throughline
VOLUME /data
USER node
EXPOSE 4321
CMD ["node", "site/publisher/main.ts"]
