import ArgumentParser
import Boards
import CommandPost
import Formats
import Relief
import Vocabulary

/// Lets people and programs in, and out again.
struct TokenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "token", abstract: "Create, list and revoke access tokens. 利用リンクの発行・一覧・失効",
        subcommands: [Create.self, List.self, Revoke.self])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a new token, this once, with its link. 発行（表示は一度だけ）")

        @OptionGroup var options: DataOptions

        @Option(help: "shelter, depot, hq, partner, carrier, auditor or admin. 役割")
        var role: String

        @Option(help: "The site that a shelter or depot token is bound to. 施設コード")
        var site: String?

        @Option(help: "The organisation it is for. 団体コード")
        var org: String?

        @Option(help: "What to call its holder. 名札")
        var label: String?

        @Option(help: "Days until it expires; without, it lasts until revoked. 有効日数")
        var days: Int?

        @Option(help: "The address under which phones reach the server. 公開アドレス")
        var baseURL: String?

        @Flag(help: "No QR code in the terminal.")
        var noQR = false

        func validate() throws { try (0...36_500).check(days, "--days") }

        func run() async throws {
            guard let role = Role(rawValue: role) else {
                let all = Role.allCases.map(\.rawValue).joined(separator: ", ")
                throw ValidationError("--role is one of \(all). --roleは\(all)のいずれかです。")
            }
            let (site, organisation): (ID<Site>?, ID<Organisation>?) = (try id(site, "site"), try id(org, "org"))
            let settings = try Settings(data: options.data, baseURL: baseURL, file: options.config)
            let post = try await DataDirectory(path: settings.data).open()
            let expiry = days.map { post.now() + .days($0) }
            do {
                let issued = try await post.issue(
                    role, site: site, organisation: organisation, label: label, expiresAt: expiry, from: .console)
                if let expiry, await post.isOver(expiry) { warn(of: expiry) }
                try say(issued.token, issued.secret, link: "\(settings.baseURL)/t/\(issued.secret)")
            } catch let error as SubmissionError {
                throw Failure(error)
            }
        }

        /// Nobody would find out before standing in front of a door that stays closed.
        private func warn(of end: Moment) {
            Say.remark(
                """
                この入口(トークン)の期限(\(end.japanese))は、記録の時刻ではすでに過ぎているため、使えません。時計が進んでいた間に記録があるときは、\
                --daysをさらに大きくするか、--daysなしで発行してください。
                This token lets nobody in: its end, \(end.japanese), is over by the time of the log. Where something was recorded \
                under a clock that ran ahead, give a larger --days, or none.
                """)
        }

        private func id<Thing>(_ text: String?, _ name: String) throws -> ID<Thing>? {
            guard let text else { return nil }
            guard let id = ID<Thing>(text) else {
                throw ValidationError(
                    "--\(name) '\(text)' is no code: 1 to 64 of A-Z a-z 0-9 - _. "
                        + "--\(name)のコードはA-Z a-z 0-9 - _の1〜64文字です。")
            }
            return id
        }

        private func say(_ token: ID<Token>, _ secret: String, link: String) throws(Failure) {
            Say.line(secret)
            if !noQR, let code = try? QRCode(Array(link.utf8)) { Say.line(code.terminal) }
            Say.line(link)
            guard let loss = Say.loss() else { return }
            throw loss.failure(
                Wording(
                    "トークン「\(token)」は発行済みですが、秘密の文字列は失われました。「rnet token revoke \(token)」で失効させ、もう一度発行してください。",
                    "The token \(token) was issued and its secret is lost: rnet token revoke \(token), then issue another."
                ))
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List tokens, without their secrets. 一覧")

        @OptionGroup var options: DataOptions

        func run() async throws {
            let post = try await options.directory().openExisting()
            let wall = await post.wall
            // As the server judges it: a clock that was set back brings no token back to life.
            let now = max(post.now(), wall.asOf ?? post.now())
            for token in wall.access.all {
                let state =
                    token.revokedAt.map { "revoked \($0.utc)" }
                    ?? (token.isValid(at: now) ? "valid" : "expired")
                let site = token.site?.text ?? token.organisation?.text ?? "-"
                Say.line("\(token.id)\t\(token.role.rawValue)\t\(site)\t\(state)\t\(token.label ?? "")")
            }
        }
    }

    struct Revoke: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "End a token at once. 失効")

        @OptionGroup var options: DataOptions

        @Argument(help: "The token's id, as listed. トークンのID")
        var token: String

        func run() async throws {
            guard let id = ID<Token>(token) else {
                throw ValidationError("'\(token)' is no token id. 「\(token)」はトークンのIDではありません。")
            }
            let post = try await options.directory().openExisting()
            do {
                _ = try await post.submit(Submission([.revokeToken(id)], from: .console))
                Say.line("\(id) revoked")
            } catch {
                throw Failure(error)
            }
        }
    }
}
