import CommandPost
import Formats
import HTTPTypes
import Hummingbird
import Relief
import Vocabulary

/// A form that anybody may send, signed in or not.
struct OpenForm {
    let sender: Sender
    let fields: FormFields
    let body: [UInt8]

    /// The page's own name for this sending, so that a second tap is the same command.
    private var key: String? { fields["key"].flatMap { $0.isEmpty ? nil : $0 } }

    func submission(of command: ReliefCommand) -> Submission {
        Submission([command], from: sender, key: key, body: body)
    }

    /// The form as it goes back: with what is wrong, or ready to be sent again as it is.
    func state(after problem: Problem, otherwise name: String) -> FormState {
        guard let hindrance = problem.hindrance else {
            return FormState(fields, problems: problem.fields(otherwise: name))
        }
        return FormState(fields, hindrance: hindrance, commandKey: key.map { String($0.prefix { $0 != "." }) })
    }
}

extension FrontContext {
    /// What a form of a few lines never reaches.
    private static var openLimit: Int { 20_000 }

    /// A form without an account; whoever is signed in and may offer proves that the page was ours.
    func openForm(of request: Request) async throws -> OpenForm {
        guard request.headers[.fetchSite].map({ $0 == "same-origin" || $0 == "none" }) ?? true else {
            throw Problem.foreignForm
        }
        guard request.mediaType == "application/x-www-form-urlencoded" else {
            throw Problem.unsupported(request.mediaType)
        }
        let body = try await request.bytes(upTo: Self.openLimit)
        let fields = try FormFields(urlEncoded: body, limits: FormLimits(bytes: Self.openLimit, fields: 60))
        guard let visitor, visitor.token.allows(.offer) else {
            return OpenForm(sender: .visitor, fields: fields, body: body)
        }
        try check(fields, visitor)
        return OpenForm(sender: .token(visitor.token), fields: fields, body: body)
    }

    func giverSecret() throws(Problem) -> String {
        guard let secret = parameters.get("secret"), secret.isGiverSecret else { throw .notFound }
        return secret
    }
}

extension String {
    /// As the form's page makes it: 52 letters and digits that nobody can guess.
    var isGiverSecret: Bool {
        utf8.count == 52
            && utf8.allSatisfy {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            }
    }
}
