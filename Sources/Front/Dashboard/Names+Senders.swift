import Boards
import CommandPost
import Relief
import Vocabulary

/// Who said what, by name.
extension Names {
    /// The holder of a token, or what stands there for somebody without one.
    func sender(_ by: String) -> String {
        wall.access.token(ofSender: by)?.holder ?? Self.untokened(by)
    }

    /// How a sender without a token is called on a page.
    static func untokened(_ by: String) -> String { by == Sender.visitor.text ? Sender.visitor.name : by }
}
