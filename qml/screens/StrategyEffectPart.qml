pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What a strategy changed: what may be said of it in one sentence, the measures behind it, and the way to its clients.
Column {
    id: part

    required property App app
    required property var nav
    required property string strategyId
    readonly property bool settled: effect.ready || strategyId.length === 0

    spacing: Theme.s8

    StrategyMonitor {
        id: effect
        app: part.app
        strategyId: part.strategyId
    }
    TitledAbout {
        width: parent.width
        height: Theme.target  // its "i" keeps to itself
        title: qsTr("Effetto")
        about: "strategy_effect"
    }
    Skeleton {
        visible: !effect.ready
        width: parent.width
        rows: 3
    }
    Label {
        visible: effect.ready && !effect.begun
        width: parent.width
        text: qsTr("Non è ancora cominciata: l'effetto si vede da allora.")
        font: Theme.secondary
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Column {
        visible: effect.ready && effect.begun
        width: parent.width
        spacing: Theme.s4

        FactRow {
            width: parent.width
            glyph: effect.verdictIcon
            tone: effect.verdictTone === "neutral" ? "" : effect.verdictTone
            title: effect.verdictText
            detail: effect.verdictDetail
        }
        Row {
            spacing: Theme.s8

            Button {
                variant: "tonal"
                glyph: Icons.clients
                text: effect.clientsText
                onClicked: part.nav.open("StrategyClientsPage", { strategyId: part.strategyId })
            }
            TableButton {
                app: part.app
                tables: effect.tables
            }
        }
        Label {
            width: parent.width
            text: effect.contextText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        MeasureRow {
            width: parent.width
            values: effect.windows
        }
        Repeater {
            model: effect.measures

            MeasureRow {
                required property var modelData

                width: parent?.width ?? 0
                label: modelData.label
                about: modelData.info
                values: modelData.values
                others: modelData.others
            }
        }
        Label {
            width: parent.width
            topPadding: Theme.s4
            text: effect.groupsText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        GlyphText {
            visible: effect.leftOutText.length > 0
            width: parent.width
            glyph: Icons.warning
            glyphSize: Theme.iconChip
            spacing: Theme.s4
            text: effect.leftOutText
            font: Theme.captionStrong
            ink: Theme.warn
            alignment: Qt.AlignLeft
        }
    }
}
