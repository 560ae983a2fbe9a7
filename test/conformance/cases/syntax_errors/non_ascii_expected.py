class é
