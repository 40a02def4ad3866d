/** TLS in front of the sandbox, in a thread of its own: a blocking call stops its caller's. */
const { connect } = require('node:net')
const { createServer } = require('node:tls')
const { parentPort, workerData } = require('node:worker_threads')

const { keys, port } = workerData

const server = createServer(
  { ...keys.server, ca: keys.ca, requestCert: true, rejectUnauthorized: false },
  (socket) => {
    parentPort.postMessage({ certified: socket.authorized })
    const sandbox = connect(port, '127.0.0.1')
    socket.on('error', () => sandbox.destroy())
    sandbox.on('error', () => socket.destroy())
    socket.pipe(sandbox).pipe(socket)
  },
)
server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port }))
