import Relief
import Vocabulary

/// What tells one lot from another, as pages say it.
extension LotDetails {
    /// 「24入×10箱＋3」, or that the pieces are loose.
    func packed(_ pieces: Count<Piece>, _ language: Language) -> String {
        guard let packing else { return Wording("バラ", "loose")[language] }
        let cases = pieces.value / packing.piecesPerCase
        let loose = pieces.value % packing.piecesPerCase
        guard cases > 0 || loose == 0 else { return Wording("バラ\(loose)", "\(loose) loose")[language] }
        return Wording(
            "\(packing.piecesPerCase)入×\(cases)箱\(loose > 0 ? "＋\(loose)" : "")",
            "\(cases.english("case")) of \(packing.piecesPerCase)\(loose > 0 ? " + \(loose)" : "")")[language]
    }

    func useBy(_ language: Language) -> String { expiry?.description ?? Wording("期限なし", "no date")[language] }
}
