package import Formats

/// The two hidden values of every form that changes something.
package struct FormKeys: Hashable, Sendable {
    /// Proves that the page was ours.
    package let csrf: String
    /// Names what this page may send once; each form of the page adds its own purpose.
    package let command: String

    package init(visitor: Visitor?, command: String) {
        csrf = visitor?.formKey ?? ""
        self.command = command
    }
}

extension HTML {
    /// A form that changes something, with its keys.
    ///
    /// `purpose` tells the forms of one page apart, so that each can be sent once.
    package mutating func postForm(
        _ action: String, _ keys: FormKeys, purpose: String, isUpload: Bool = false, content: (inout HTML) -> Void
    ) {
        let upload: Attribute = isUpload ? .enctype("multipart/form-data") : .none
        form(.method("post"), .action(action), upload) { html in
            html.hiddenField("csrf", keys.csrf)
            html.hiddenField("key", "\(keys.command).\(purpose)")
            content(&html)
        }
    }

    package mutating func hiddenField(_ name: String, _ value: String) {
        input(.type("hidden"), .name(name), .value(value))
    }
}
