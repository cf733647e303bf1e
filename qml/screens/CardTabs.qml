pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle

// The tabs of a card, from a model's list {key, label, count}.
TabBar {
    id: bar

    required property var tabs
    required property string current

    signal chosen(string key)

    readonly property int wanted: tabs.findIndex(tab => tab.key === current)

    currentIndex: wanted
    onCountChanged: mark.restart()

    // A bar moves its mark along when a tab comes in before it, also when that tab is the marked one: put back.
    Timer {
        id: mark
        interval: 0
        onTriggered: bar.currentIndex = Qt.binding(() => bar.wanted)
    }
    Repeater {
        model: bar.tabs.length

        TabButton {
            required property int index
            readonly property var tab: bar.tabs[index] ?? { key: "", label: "", count: -1 }

            text: tab.label
            count: tab.count > 0 ? tab.count : -1
            onClicked: bar.chosen(tab.key)
        }
    }
}
