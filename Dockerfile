# One image for every process of Bookends: docker-compose.yml says which one a container runs.
FROM node:20-slim AS build
WORKDIR /app
COPY . .
# Install scripts stay off: nothing here needs them. What only building and testing need goes again afterwards.
RUN npm ci --include=dev --ignore-scripts --no-audit --no-fund \
 && node tools/bootstrap/run.mjs build \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production TZ=UTC
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json /app/supergraph.graphql ./
COPY --from=build --chown=root:root /app/node_modules node_modules
COPY --from=build --chown=root:root /app/apps apps
COPY --from=build --chown=root:root /app/libs libs
COPY --from=build --chown=root:root /app/tools tools
USER node
CMD ["node", "--enable-source-maps", "apps/gateway/dist/server.js"]
