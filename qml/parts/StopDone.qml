import QtQuick
import GiroStyle

// A stop that is behind, visited or skipped: one line, with its outcome and what has become of it.
RowBase {
    id: row

    required property string time
    required property string name
    required property string outcome
    required property string state  // of the visit's record: see SyncState
    property bool skipped: false
    // From `state`, unless the owner says it in its own words.
    property string stateText: SyncWords.itemState(state)
    property string stateGlyph: SyncWords.itemGlyph(state)
    property string stateTone: SyncWords.itemTone(state)
    readonly property bool tight: width < Theme.px(600)

    implicitHeight: Math.max(tight ? Theme.rowStop : Theme.rowStopDone,
                             outcomeWords.height + Theme.s24 + (tight ? title.height : 0))
    Accessible.name: Speech.list([skipped ? qsTr("Visita saltata a %1").arg(name) : qsTr("Visita fatta a %1").arg(name),
                                  outcome, stateText])

    StopTime {
        id: at
        anchors.verticalCenter: parent.verticalCenter
        text: row.time
        done: true
    }
    StopMark {
        id: mark
        x: Theme.px(78)
        anchors.verticalCenter: parent.verticalCenter
        number: 0
        phase: row.skipped ? "skipped" : "done"
    }
    Label {
        id: title
        x: Theme.px(124)
        width: row.tight ? sync.x - x - Theme.s8 : Theme.px(222)
        y: row.tight ? Theme.s12 : Math.round((row.height - height) / 2)
        text: row.name
        font: Theme.bodyStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        id: outcomeWords
        x: row.tight ? title.x : title.x + title.width + Theme.s8
        y: row.tight ? title.y + title.height : Math.round((row.height - height) / 2)
        width: sync.x - x - Theme.s8
        text: row.outcome
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    SyncState {
        id: sync
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        width: implicitWidth
        visible: row.stateText.length > 0
        kind: row.state
        text: row.stateText
        glyph: row.stateGlyph
        ink: Theme.ink(row.stateTone)
        Accessible.ignored: true
    }
}
