pragma ComponentBehavior: Bound

import QtQuick
import Giro.App

// The filters of a screen of figures, one beside the other in the Flow they stand in. `target` has the properties they set.
Repeater {
    id: set

    required property FigureFilters filters
    required property var target
    readonly property var all: (filters.kind === "turnover" ? [{ subject: "basis", label: qsTr("Base") }] : []).concat([
        { subject: "period", label: filters.kind === "credit" ? qsTr("Confronto con") : qsTr("Periodo") },
        { subject: "segmentId", label: qsTr("Segmento") },
        { subject: "agentId", label: qsTr("Agente") },
        { subject: "province", label: qsTr("Provincia") }
    ])

    model: all

    FigureFilter {
        required property var modelData
        readonly property string subject: modelData.subject

        label: modelData.label
        bare: subject === "basis" || (subject === "period" && set.filters.kind !== "credit")
        choices: subject === "basis" ? set.filters.bases : subject === "period" ? set.filters.periods
               : subject === "segmentId" ? set.filters.segments : subject === "agentId" ? set.filters.agents
               : set.filters.provinces
        onChosen: code => set.target[subject] = code
    }
}
