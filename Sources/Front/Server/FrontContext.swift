package import Hummingbird
import Vocabulary

/// What is known about one request while it is answered.
package struct FrontContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// Who sent it; `nil` before signing in.
    var visitor: Visitor?
    /// Whether it came with a token that is invented, expired or revoked.
    var hasBadToken = false
    /// Whether it came with a bearer token and not with a page's cookie.
    var isProgram = false
    var language = Language.japanese

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
    }
}
