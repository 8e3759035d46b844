package import Importers
package import Relief
import Vocabulary

/// Where a sheet is handed in: a depot's stock on its own page, every other list at headquarters.
package struct UploadPlace: Hashable, Sendable {
    package let kind: SheetKind
    /// The depot of a stock sheet.
    package let site: Site?

    package static func stock(of site: Site) -> Self { Self(kind: .stock, site: site) }
    package static func list(_ kind: SheetKind) -> Self { Self(kind: kind, site: nil) }

    /// The page on which the form stands.
    var home: String { site.map { "/d/\($0.id)" } ?? "/hq/lists/\(kind.rawValue)" }
    /// Where the form leads; the confirmation lies below it.
    var path: String { site == nil ? home : "\(home)/stock" }
    var sample: String { site == nil ? "\(home)/blank.csv" : SampleSheet.path }

    var back: Wording {
        site == nil
            ? Wording("← \(kind.name.japanese)", "← \(kind.name.english)") : Wording("← 物資拠点のページ", "← Depot page")
    }

    var title: Wording {
        Wording("\(kind.name.japanese)の確認", site == nil ? "Check the \(kind.name.english)" : "Your stock sheet")
    }

    var fileLabel: Wording {
        Wording("\(kind.name.japanese)のファイル（CSV）", "\(kind.name.english) (CSV file)")
    }

    var sampleName: Wording {
        site == nil
            ? Wording("記入用のCSV（見出しと例1行）", "Blank sheet with one example row (CSV)")
            : Wording("見本のCSV", "Sample sheet (CSV)")
    }

    /// Whether the sender has to say if the sheet is all there is, or came on top; only stock is read so.
    var asksMode: Bool { kind.needsMode }

    var notStored: Wording {
        Wording(
            "この\(kind.name.japanese)はまだ登録されていません。ファイルはこの画面に残っています。少し待って「登録する」をもう一度押してください（二重には登録されません）。",
            """
            This sheet is not stored. It is kept on this screen: wait a little and press “Store” again (it is not stored \
            twice).
            """)
    }
}
