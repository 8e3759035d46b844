import Formats
import Vocabulary

extension Desk {
    /// A box that is ticked or not, one of a list.
    func box(_ name: String, _ value: String, _ text: String, small: String? = nil, isTicked: Bool, _ html: inout HTML)
    {
        html.label(.class("tick")) { html in
            html.input(.type("checkbox"), .name(name), .value(value), .checked(if: isTicked))
            html.span { html in
                html.text(text)
                if let small { html.small(" \(small)") }
            }
        }
    }

    /// One of several things, of which one is chosen.
    func radio(
        _ name: String, _ value: String, _ text: String, small: String? = nil, isChosen: Bool, _ html: inout HTML
    ) {
        html.label(.class("tick")) { html in
            html.input(.type("radio"), .name(name), .value(value), .checked(if: isChosen), .required)
            html.span { html in
                html.text(text)
                if let small { html.small(" \(small)") }
            }
        }
    }
}
