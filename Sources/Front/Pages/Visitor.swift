package import Relief
package import Vocabulary

/// Who is looking at a page.
package struct Visitor: Sendable {
    package let token: Token
    /// The value that every form sends back in its hidden field `csrf`.
    package let formKey: String
    package let language: Language

    package init(token: Token, formKey: String, language: Language) {
        self.token = token
        self.formKey = formKey
        self.language = language
    }
}
