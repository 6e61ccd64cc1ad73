// Loaded into the server before its own code: when the launcher vanishes (kill -9), the server shuts down by itself
// instead of holding the port.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.on('message', message => {
  // Windows knows no polite signal.
  if (message === 'stop') process.emit('SIGTERM');
});
process.channel?.unref();
