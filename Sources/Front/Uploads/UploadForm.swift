import Formats
import Relief
import Vocabulary

/// Where a sheet is handed in; it is looked at before anything is stored.
struct UploadForm {
    let place: UploadPlace
    let keys: FormKeys
    let state: FormState
    let language: Language

    func write(_ html: inout HTML) {
        html.p(Self.explanation[language], .class("hint"))
        html.p { $0.a(place.sampleName[language], .href(place.sample)) }
        html.postForm(place.path, keys, purpose: "upload", isUpload: true) { html in
            file(&html)
            if place.asksMode { modes(&html) }
            html.button(Wording("内容を確認する", "Look at it first")[language], .class("primary wide"))
        }
    }

    /// Nothing is chosen for the sender: the wrong one of the two empties a depot, or doubles it.
    private func modes(_ html: inout HTML) {
        let problem = state.problem("mode")
        html.fieldset(
            .id("mode"), .class(problem == nil ? "modes" : "modes wrong"),
            problem == nil ? .none : .aria("describedby", "mode-problem")
        ) { html in
            html.legend(Wording("この表に書いてあるのは（どちらかを選ぶ）", "This sheet says (choose one)")[language])
            if let problem { html.fieldProblem(problem, id: "mode", language) }
            for mode in StockSheet.Mode.allCases { choice(of: mode, &html) }
        }
    }

    private func file(_ html: inout HTML) {
        let problem = state.problem("file")
        html.div(.class(problem == nil ? "field" : "field wrong")) { html in
            html.label(place.fileLabel[language], .for("file"))
            if let problem { html.fieldProblem(problem, id: "file", language) }
            html.input(
                .type("file"), .id("file"), .name("file"), .accept(".csv,text/csv"), .required,
                problem == nil ? .none : .aria("describedby", "file-problem"))
        }
    }

    private func choice(of mode: StockSheet.Mode, _ html: inout HTML) {
        html.label(.class("tile")) { html in
            html.input(
                .type("radio"), .name("mode"), .value(mode.rawValue), .required,
                .checked(if: state.value("mode") == mode.rawValue))
            html.span { html in
                html.strong(mode.name[language])
                html.small(mode.meaning[language], .class("soft"))
            }
        }
    }

    private static let explanation = Wording(
        "Excelで「CSV」として保存したものを選んでください。登録する前に、変わる所と読めない行を確認できます。",
        "Choose a sheet saved from Excel as CSV. You will see what changes and what cannot be read before it is stored."
    )
}

extension StockSheet.Mode {
    var name: Wording {
        switch self {
        case .snapshot: Wording("今の在庫全部", "All we have now")
        case .delta: Wording("入荷分だけ", "What came in")
        }
    }

    var meaning: Wording {
        switch self {
        case .snapshot:
            Wording(
                "棚卸しの表です。ここにある物を全部書いた表だけにしてください。表にない物は、なくなったとして0になります。",
                "A stock count of everything that is here. What is not in the sheet counts as gone and becomes 0.")
        case .delta:
            Wording(
                "届いた物だけの表です。今の在庫に足します。表にない物は変わりません。",
                "Only what has arrived. It is added to the stock, and what is not in the sheet stays as it is.")
        }
    }
}
