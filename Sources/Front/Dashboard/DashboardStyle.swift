/// Looks of the headquarters' and partners' pages; appended to the one style sheet.
package enum DashboardStyle {
    package static let text: StaticString = ""
}
