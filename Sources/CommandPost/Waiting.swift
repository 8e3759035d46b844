package import Vocabulary

/// How long something had been said already when it arrived: a form that waited for a network.
///
/// The sender's own clock may be wrong, so only a length of time is taken, and nothing is refused because of it.
package struct Waiting: Hashable, Sendable {
    /// Up to two days; a page that waited for longer was forgotten.
    package static let seconds = 0...172_800
    package static let none = Self(span: Span(milliseconds: 0))

    package let span: Span

    private init(span: Span) { self.span = span }

    /// What a sender says in whole seconds; anything else is no waiting at all.
    package init(seconds text: String?) {
        let isPlain = text?.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false
        let said = isPlain ? text.flatMap { Int($0) } : nil
        let seconds = said.flatMap { Self.seconds.contains($0) ? $0 : nil } ?? 0
        span = Span(milliseconds: Int64(seconds) * 1000)
    }

    /// When it was said, for whoever hears it at `now`; `nil` when that is the same.
    package func beginning(before now: Moment) -> Moment? {
        self == .none ? nil : Moment(milliseconds: now.milliseconds - span.milliseconds)
    }
}
