// Preloaded into every process of the stack: when the stack is gone (even by kill -9), the process ends as if asked to.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
