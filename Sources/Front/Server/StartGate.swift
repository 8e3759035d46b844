import Formats
import HTTPTypes
import Hummingbird
import Vocabulary

/// Lets nobody to the boards before they are caught up; who comes earlier waits, and is answered then.
package actor StartGate {
    package private(set) var isOpen: Bool
    private var waiting: [CheckedContinuation<Void, Never>] = []

    package init(isOpen: Bool = true) { self.isOpen = isOpen }

    /// Lets in everybody who waits; said twice, nothing more happens.
    package func open() {
        isOpen = true
        for one in waiting { one.resume() }
        waiting = []
    }

    /// Comes back once it is open.
    package func passed() async {
        guard !isOpen else { return }
        await withCheckedContinuation { waiting.append($0) }
    }
}

/// Answers watchers at once while the boards are read, and everybody else when that is done.
///
/// A phone that asks in these seconds sees its page a little later, and no error.
struct Starting: RouterMiddleware {
    typealias Context = FrontContext

    /// What needs no board.
    private static let boardless: Set = ["/livez", "/version", "/openapi.json"]

    let gate: StartGate

    func handle(
        _ request: Request, context: FrontContext, next: (Request, FrontContext) async throws -> Response
    ) async throws -> Response {
        guard await !gate.isOpen, !Self.boardless.contains(request.uri.path) else {
            return try await next(request, context)
        }
        if request.uri.path == "/readyz" { return Readiness.starting }
        await gate.passed()
        return try await next(request, context)
    }
}
