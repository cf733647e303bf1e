import QtQuick
import GiroStyle

// When a stop is planned or was done, in the first column of the plan.
Label {
    property bool done: false

    x: Theme.s20
    width: Theme.px(48)
    font: done ? Theme.secondary : Theme.secondaryBold
    color: done ? Theme.text2 : Theme.text
    Accessible.ignored: true
}
