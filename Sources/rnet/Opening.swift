import ArgumentParser
import CommandPost
import Front
import ServiceLifecycle

/// Reads the boards while the server listens already, so that whoever watches hears what it is doing.
struct Opening: Service {
    let directory: DataDirectory
    let post: CommandPost
    let gate: StartGate
    /// Where the server listens, as soon as it does.
    let ports: AsyncStream<Int>
    let tell: @Sendable (_ port: Int) -> Void

    /// A log that cannot be believed ends the program, with why.
    func run() async throws {
        do {
            try await directory.catchUp(post)
        } catch {
            Serve.exit(withError: error)
        }
        await gate.open()
        for await port in ports.cancelOnGracefulShutdown() {
            tell(port)
            break
        }
        try? await gracefulShutdown()
    }
}
