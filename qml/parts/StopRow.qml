pragma ComponentBehavior: Bound

import QtQuick

// A stop of the day plan, drawn by its phase: done, next or later; only the form in use is made.
FocusScope {
    id: row

    required property string phase  // "done", "next", "later"
    required property string time
    required property int number
    required property string name
    property string grade
    property string town
    property string detail
    property string why  // next: the reasons in a sentence
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
    property bool suggested: false  // nobody has said yes to it
    property bool fixed: false  // only to be looked at
    property bool divider: true

    signal opened()
    signal visitWanted()
    signal orderWanted()
    signal callWanted()
    signal routeWanted()
    signal skipWanted()
    signal acceptWanted()
    signal removeWanted()
    signal moreWanted(Item at)
    signal movedUp()
    signal movedDown()
    signal dragged(real by)
    signal dropped()

    implicitWidth: Theme.px(600)
    implicitHeight: form.height

    Coming {
        id: form
        width: row.width
        expected: row.phase === "done" ? Theme.rowStopDone : row.phase === "next" ? Theme.rowStopNext : Theme.rowStop
        content: row.phase === "done" ? done : row.phase === "next" ? next : later
    }
    Component {
        id: done

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
    Component {
        id: next

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
            suggested: row.suggested
            why: row.why
            onOpened: row.opened()
            onVisitWanted: row.visitWanted()
            onOrderWanted: row.orderWanted()
            onCallWanted: row.callWanted()
            onRouteWanted: row.routeWanted()
            onSkipWanted: row.skipWanted()
            onAcceptWanted: row.acceptWanted()
        }
    }
    Component {
        id: later

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
            suggested: row.suggested
            fixed: row.fixed
            onOpened: row.opened()
            onAcceptWanted: row.acceptWanted()
            onMoreWanted: at => row.moreWanted(at)
            onMovedUp: row.movedUp()
            onMovedDown: row.movedDown()
            onDragged: by => row.dragged(by)
            onDropped: row.dropped()
        }
    }
}
