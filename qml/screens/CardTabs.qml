pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle

// The tabs of a card, from a model's list {key, label, count}.
TabBar {
    id: bar

    required property var tabs
    required property string current

    signal chosen(string key)

    currentIndex: tabs.findIndex(tab => tab.key === current)

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
