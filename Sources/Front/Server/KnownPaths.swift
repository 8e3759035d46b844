import HTTPTypes
import Hummingbird
import Synchronization

/// Every address of the router with the methods that it takes, to tell a wrong method from a wrong address.
///
/// Asked only when nothing answered, so that it may look through all of them.
final class KnownPaths: Sendable {
    private let routes = Mutex<[(path: RouterPath, method: HTTPRequest.Method)]>([])

    /// Said once all routes are there.
    func learn(_ routes: [Router<FrontContext>.RouteDescription]) {
        let all = routes.map { ($0.path, $0.method) }
        self.routes.withLock { $0 = all }
    }

    /// What may be asked at `path`, in the order of the alphabet; nothing where there is no such address.
    func methods(at path: String) -> [HTTPRequest.Method] {
        let parts = path.split(separator: "/")
        let found = routes.withLock { $0.filter { Self.fits($0.path, parts) }.map(\.method) }
        guard !found.isEmpty else { return [] }
        let all = Set(found).union(found.contains(.get) ? [.head, .options] : [.options])
        return all.sorted { $0.rawValue < $1.rawValue }
    }

    private static func fits(_ path: RouterPath, _ parts: [Substring]) -> Bool {
        path.count == parts.count && zip(path, parts).allSatisfy { $0 ~= $1 }
    }
}

extension [HTTPRequest.Method] {
    /// As the field `Allow` has it.
    var allowed: String { map(\.rawValue).joined(separator: ", ") }
}
