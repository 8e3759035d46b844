import Hummingbird
import Vocabulary

/// What a page says of a form that had waited: that it was recorded as seen when the button was pressed.
///
/// The moment comes in the address after the form was taken, and so from anywhere: one that cannot be is not shown.
enum PressedTime {
    static let name: Substring = "pressed"

    /// A few seconds on the way are not worth a word.
    private static let least = Span.minutes(1)

    /// For the address of the page that follows, or nothing.
    static func query(_ moment: Moment?, now: Moment) -> String {
        guard let moment, now - moment >= least else { return "" }
        return "&\(name)=\(moment.milliseconds)"
    }

    static func wording(for request: Request, now: Moment) -> Wording? {
        guard let text = request.uri.queryParameters[name], let milliseconds = Int64(text),
            (now.milliseconds - Span.days(3).milliseconds...now.milliseconds).contains(milliseconds)
        else { return nil }
        let moment = Moment(milliseconds: milliseconds)
        return Wording(
            "ボタンを押した時刻（\(moment.onPage(.japanese))）のこととして記録しました。",
            "It is recorded as of when you pressed the button (\(moment.onPage(.english))).")
    }
}
