package bears;

class PandaBear {}
