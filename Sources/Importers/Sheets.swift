package import Boards
import Relief

/// Every sheet that can be read; a new one is a folder beside this file, a ``SheetKind`` and a line here.
package enum Sheets {
    /// What `request` means for what stands on `wall`, or everything that is wrong with it.
    ///
    /// All or nothing: one bad cell and nothing comes of the sheet. Nothing is stored here. A reading has commands
    /// only for what is not on the wall yet, so the same file twice changes nothing.
    package static func read(_ request: SheetRequest, on wall: Wall) throws(SheetProblems) -> SheetReading {
        switch request.kind {
        case .catalogue: try CatalogueSheet.read(request, on: wall)
        case .substitutes: try SubstituteSheet.read(request, on: wall)
        case .staples: try StapleSheet.read(request, on: wall)
        case .criteria: try CriterionSheet.read(request, on: wall)
        case .sites: try SiteRegister.read(request, on: wall)
        case .stock: try DepotStockSheet.read(request, on: wall)
        case .headcounts: try HeadcountSheet.read(request, on: wall)
        case .needs: try NeedSheet.read(request, on: wall)
        case .suppliers: try SupplierSheet.read(request, on: wall)
        case .agreements: try AgreementSheet.read(request, on: wall)
        case .skills: try SkillSheet.read(request, on: wall)
        case .units: try UnitSheet.read(request, on: wall)
        case .staff: try PersonSheet.read(request, .staff, on: wall)
        case .volunteers: try PersonSheet.read(request, .volunteer, on: wall)
        case .waves: try WaveSheet.read(request, on: wall)
        case .manning: try ManningSheet.read(request, on: wall)
        case .purposes: try FundTermSheet.purposes(request, on: wall)
        case .municipalities: try FundTermSheet.municipalities(request, on: wall)
        case .ceilings: try CeilingSheet.read(request, on: wall)
        case .households: try HouseholdSheet.read(request, on: wall)
        case .pots: try PotSheet.read(request, on: wall)
        case .fundRequests: try FundRequestSheet.read(request, on: wall)
        case .approvals: try ApprovalSheet.read(request, on: wall)
        case .offers: try OfferSheet.read(request, on: wall)
        }
    }

    /// The columns of a sheet under all the headings they go by, the first being the usual one.
    package static func columns(of kind: SheetKind) -> [(headings: [String], isRequired: Bool)] {
        switch kind {
        case .catalogue: CatalogueColumn.described
        case .substitutes: SubstituteColumn.described
        case .staples: StapleColumn.described
        case .criteria: CriterionColumn.described
        case .sites: SiteColumn.described
        case .stock: StockColumn.described
        case .headcounts: HeadcountColumn.described
        case .needs: NeedColumn.described
        case .suppliers: SupplierColumn.described
        case .agreements: AgreementColumn.described
        case .skills: SkillColumn.described
        case .units: UnitColumn.described
        case .staff, .volunteers: PersonColumn.described
        case .waves: WaveColumn.described
        case .manning: ManningColumn.described
        case .purposes, .municipalities: FundTermColumn.described
        case .ceilings: CeilingColumn.described
        case .households: HouseholdColumn.described
        case .pots: PotColumn.described
        case .fundRequests: FundRequestColumn.described
        case .approvals: ApprovalColumn.described
        case .offers: OfferColumn.described
        }
    }
}
