package import Boards
package import Formats
import Relief
import Vocabulary

/// What a sheet would change, before anything is stored; or why it cannot be stored.
package struct PreviewPage: Sendable {
    package let shell: Shell
    package let place: UploadPlace
    package let preview: SheetPreview
    /// For the names of what would be lost.
    package let wall: Wall
    package let state: FormState
    package let keys: FormKeys

    package init(
        shell: Shell, place: UploadPlace, preview: SheetPreview, wall: Wall, state: FormState = FormState(),
        commandKey: String
    ) {
        var shell = shell
        shell.isLive = false
        self.shell = shell
        self.place = place
        self.preview = preview
        self.wall = wall
        self.state = state
        keys = FormKeys(visitor: shell.visitor, command: commandKey)
    }

    package var document: HTML {
        shell.document { html in
            html.p { $0.a(place.back[language], .href(place.home)) }
            html.h1(place.title[language])
            if preview.problems.isEmpty { accepted(&html) } else { refused(&html) }
        }
    }

    private var language: Language { shell.language }

    private func refused(_ html: inout HTML) {
        html.notice(
            Notice(
                .failure,
                Wording(
                    "\(preview.problems.count)か所を読み取れませんでした。何も登録していません。直してからもう一度選んでください。",
                    "\(preview.problems.count.english("place")) cannot be read. Nothing was stored. Please correct and hand it in again."
                )),
            language)
        about(&html)
        html.section(.class("card refused"), .aria("labelledby", "problems")) { html in
            html.h2(Wording("直すところ", "What to correct")[language], .id("problems"))
            ProblemTable(problems: preview.problems, language: language).write(&html)
        }
        html.section(.class("card narrow"), .aria("labelledby", "upload")) { html in
            html.h2(Wording("もう一度取り込む", "Hand it in again")[language], .id("upload"))
            let state = FormState(FormFields([FormField("mode", preview.mode.rawValue)]))
            UploadForm(place: place, keys: keys, state: state, language: language).write(&html)
        }
    }

    private func accepted(_ html: inout HTML) {
        let nothing = Wording("この表で変わるものはありません。", "This sheet changes nothing.")
        let waiting = Wording(
            "まだ登録していません。内容を確かめて「登録する」を押してください。", "Nothing is stored yet. Check it, then press “Store”.")
        if let hindrance = state.hindrance {
            html.notice(Notice(.failure, place.notStored, code: hindrance.code), language)
        } else {
            html.notice(Notice(.warning, preview.rows.isEmpty ? nothing : waiting), language)
        }
        LossWarning(loss: preview.loss, wall: wall, language: language).write(&html)
        about(&html)
        guard !preview.rows.isEmpty else { return }
        confirmation("confirm", &html)
        html.section(.class("card"), .aria("labelledby", "changes")) { html in
            html.h2(Wording("変わるもの", "What changes")[language], .id("changes"))
            DifferenceTable(rows: preview.rows, language: language, isNumeric: place.asksMode).write(&html)
        }
    }

    private func about(_ html: inout HTML) {
        html.dl(.class("facts card")) { html in
            html.fact(Wording("ファイル", "file")[language], preview.fileName)
            if let encoding = preview.encoding { html.fact(Wording("文字コード", "encoding")[language], encoding) }
            if place.asksMode { html.fact(Wording("扱い", "meaning")[language], preview.mode.name[language]) }
            if let lines = preview.lines { html.fact(Wording("行数", "lines")[language], Amount.grouped(lines)) }
            if preview.problems.isEmpty { counts(&html) }
        }
        guard !preview.ignoredHeadings.isEmpty else { return }
        let headings = preview.ignoredHeadings.joined(separator: language == .japanese ? "、" : ", ")
        html.p(
            Wording(
                "次の見出しの列は読みません：\(headings)。必要な列なら、見出しを直してもう一度選んでください。",
                "These columns are not read: \(headings). If one is needed, correct its heading and hand it in again.")[
                    language], .class("hint"))
    }

    private func counts(_ html: inout HTML) {
        html.fact(Wording("新規", "new")[language], count(.added))
        html.fact(Wording("変更", "changed")[language], count(.changed))
        if place.asksMode { html.fact(Wording("0になる", "gone")[language], count(.gone)) }
    }

    private func count(_ kind: SheetPreviewRow.Kind) -> String {
        Amount.grouped(preview.rows.count { $0.kind == kind })
    }

    /// The button says what is lost by it, too.
    private var store: Wording {
        let (all, missing) = (preview.rows.count, preview.loss.missing)
        guard missing > 0 else { return Wording("\(all)件を登録する", "Store \(all.english("change"))") }
        return Wording(
            "\(all)件を登録する（\(missing)件は0になります）",
            "Store \(all.english("change")) (\(missing.english("lot")) count as gone)")
    }

    private func confirmation(_ purpose: String, _ html: inout HTML) {
        html.postForm("\(place.path)/confirm", keys, purpose: purpose) { html in
            html.hiddenField("mode", preview.mode.rawValue)
            html.hiddenField("name", preview.fileName)
            html.hiddenField("file", preview.file)
            html.p(.class("row")) { html in
                html.button(store[language], .class(preview.loss.isNothing ? "primary" : "danger"))
                html.a(Wording("やめる", "Do not store")[language], .href(place.home), .class("button"))
            }
        }
    }
}
