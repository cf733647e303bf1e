pragma ComponentBehavior: Bound

import QtQuick

// A stop of the day plan, drawn by its phase: done, next or later.
FocusScope {
    id: row

    required property string phase  // "done", "next", "later"
    required property string time
    required property int number
    required property string name
    property string grade
    property string town
    property string detail
    property string outcome  // done
    property bool skipped: false  // done
    property string itemState  // done, see SyncState
    property string stateText: SyncWords.itemState(itemState)  // done
    property string stateGlyph: SyncWords.itemGlyph(itemState)
    property string stateTone: SyncWords.itemTone(itemState)
    property var reasons: []  // next
    property bool inProgress: false  // next
    property var chip: null  // later
    property bool reordering: false
    property bool first: false
    property bool last: false
    property bool divider: true

    signal opened()
    signal visitWanted()
    signal orderWanted()
    signal callWanted()
    signal routeWanted()
    signal skipWanted()
    signal movedUp()
    signal movedDown()
    signal dragged(real by)
    signal dropped()

    implicitWidth: Theme.px(600)
    implicitHeight: childrenRect.height

    // A Repeater of none or one makes only the form in use (Qt 6.4's Loader refuses bound components).
    Repeater {
        model: row.phase === "done" ? 1 : 0

        StopDone {
            width: row.width
            time: row.time
            divider: row.divider
            name: row.name
            outcome: row.outcome
            state: row.itemState
            skipped: row.skipped
            stateText: row.stateText
            stateGlyph: row.stateGlyph
            stateTone: row.stateTone
            onClicked: row.opened()
        }
    }
    Repeater {
        model: row.phase === "next" ? 1 : 0

        StopNext {
            width: row.width
            time: row.time
            divider: row.divider
            number: row.number
            name: row.name
            grade: row.grade
            detail: row.detail
            reasons: row.reasons
            inProgress: row.inProgress
            onOpened: row.opened()
            onVisitWanted: row.visitWanted()
            onOrderWanted: row.orderWanted()
            onCallWanted: row.callWanted()
            onRouteWanted: row.routeWanted()
            onSkipWanted: row.skipWanted()
        }
    }
    Repeater {
        model: row.phase === "later" ? 1 : 0

        StopLater {
            width: row.width
            time: row.time
            divider: row.divider
            number: row.number
            name: row.name
            grade: row.grade
            town: row.town
            detail: row.detail
            chip: row.chip
            reordering: row.reordering
            first: row.first
            last: row.last
            onOpened: row.opened()
            onMovedUp: row.movedUp()
            onMovedDown: row.movedDown()
            onDragged: by => row.dragged(by)
            onDropped: row.dropped()
        }
    }
}
